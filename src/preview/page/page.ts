/** Shows the two conversations and passes a person's actions on to the bot. */
import { ask, ChoiceBox } from './choice-box.ts';

function part<Part extends HTMLElement = HTMLElement>(whole: ParentNode, selector: string): Part {
  return whole.querySelector(selector) as Part;
}

function copyOf(template: HTMLTemplateElement): HTMLElement {
  return part(template.content.cloneNode(true) as DocumentFragment, '*');
}

async function perform(section: HTMLElement, action: object): Promise<void> {
  const { html, removed } = await ask(section, action);
  if (removed !== undefined) {
    document.getElementById(removed)?.remove();
    part(section, '.messages').focus();
  }
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const added of [...template.content.children] as HTMLElement[])
    if (added.matches('.message')) show(section, added);
    else section.append(added);
}

/** Adds a message, or replaces the one with its id. A message taller than the window is shown from its top. */
function show(section: HTMLElement, message: HTMLElement): void {
  const messages = part(section, '.messages');
  const old = document.getElementById(message.id);
  if (old) replace(old, message);
  else messages.append(message);
  message.scrollIntoView({ block: message.offsetHeight > messages.clientHeight ? 'start' : 'nearest' });
}

/** Keyboard focus stays on the same button or, if that has gone, moves to the message. */
function replace(old: HTMLElement, message: HTMLElement): void {
  const left = old.contains(document.activeElement) && document.activeElement;
  old.replaceWith(message);
  if (!left) return;
  const controls = [...message.querySelectorAll<HTMLElement>('.component')];
  const same = controls.find(({ textContent }) => textContent === left.textContent);
  (same ?? message).focus({ preventScroll: true });
}

function say(section: HTMLElement, text: string): void {
  if (text.trim() === '') return;
  const message = copyOf(part(section, '.by-person'));
  part(message, '.said').textContent = text;
  for (const entry of message.querySelectorAll('button'))
    entry.dataset.action = JSON.stringify({ type: 'menu', name: entry.value, text });
  show(section, message);
  void perform(section, { type: 'message', text });
}

/** Opens the form of a command. Meanwhile, the style sheet hides the one for text. */
function openForm(section: HTMLElement, id: string): void {
  part<HTMLFormElement>(section, '.composer').reset();
  const form = copyOf(part(section, `#${id}`));
  section.append(form);
  part(form, 'input, select, button').focus();
}

function send(section: HTMLElement, form: HTMLFormElement): void {
  const fields = Object.fromEntries(new FormData(form));
  const { command: name } = form.dataset;
  if (name === undefined) say(section, String(fields.text));
  else void perform(section, { type: 'command', name, options: fields });
  form.reset();
}

/** Sending and cancelling both reset a form. */
function listen(section: HTMLElement): void {
  section.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('[data-action], [data-opens]');
    const { action, opens } = pressed?.dataset ?? {};
    if (action !== undefined) void perform(section, JSON.parse(action));
    if (opens !== undefined) openForm(section, opens);
  });
  section.addEventListener('submit', (event) => {
    event.preventDefault();
    send(section, event.target as HTMLFormElement);
  });
  section.addEventListener('reset', ({ target }) => {
    const text = part(section, '.composer');
    if (target !== text) (target as Element).remove();
    part(text, 'input').focus();
  });
  section.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented)
      (target as Element).closest<HTMLFormElement>('.composer')?.reset();
  });
}

customElements.define('choice-box', ChoiceBox);
part<HTMLInputElement>(document, '#light').checked = matchMedia('(prefers-color-scheme: light)').matches;
for (const section of document.querySelectorAll('section')) {
  listen(section);
  void perform(section, { type: 'open' });
}

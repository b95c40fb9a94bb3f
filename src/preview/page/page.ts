/** Shows the two conversations, and takes what a person does in them to the bot. */
import { ask } from './ask.ts';
import { ChoiceBox } from './choice-box.ts';

/** Performs an action in a conversation, and shows what comes of it: messages, and where to type. */
async function perform(section: HTMLElement, action: object): Promise<void> {
  const { html, removed } = await ask(section, action);
  if (removed !== undefined) {
    document.getElementById(removed)?.remove();
    messagesOf(section).focus();
  }
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const added of [...template.content.children] as HTMLElement[])
    if (added.matches('.message')) show(section, added);
    else section.append(added);
}

const messagesOf = (section: HTMLElement) => section.querySelector('.messages') as HTMLElement;

/** Adds a message, or puts it in the place of the one with its id. One that is too tall is shown from its beginning. */
function show(section: HTMLElement, message: HTMLElement): void {
  const messages = messagesOf(section);
  const old = document.getElementById(message.id);
  if (old) replace(old, message);
  else messages.append(message);
  message.scrollIntoView({ block: message.offsetHeight > messages.clientHeight ? 'start' : 'nearest' });
}

/** The keyboard focus stays on the same button or, if that is gone, on the message. */
function replace(old: HTMLElement, message: HTMLElement): void {
  const left = old.contains(document.activeElement) && document.activeElement;
  old.replaceWith(message);
  if (!left) return;
  const controls = [...message.querySelectorAll<HTMLElement>('.component')];
  const same = controls.find(({ textContent }) => textContent === left.textContent);
  (same ?? message).focus({ preventScroll: true });
}

function copyOf(template: Element | null): HTMLElement {
  const copy = (template as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  return copy.firstElementChild as HTMLElement;
}

function say(section: HTMLElement, text: string): void {
  if (text.trim() === '') return;
  const message = copyOf(section.querySelector('.by-person'));
  message.querySelector('.said')?.append(text);
  for (const entry of message.querySelectorAll('button'))
    entry.dataset.action = JSON.stringify({ type: 'menu', name: entry.value, text });
  show(section, message);
  void perform(section, { type: 'message', text });
}

const textForm = (section: HTMLElement) => section.querySelector('.composer') as HTMLFormElement;

/** Opens the form of a command over the box for text, which the style hides until the form is sent or cancelled. */
function openForm(section: HTMLElement, id: string): void {
  textForm(section).reset();
  const form = copyOf(document.getElementById(id));
  section.append(form);
  form.querySelector<HTMLElement>('input, select, button')?.focus();
}

function send(section: HTMLElement, form: HTMLFormElement): void {
  const fields = Object.fromEntries(new FormData(form));
  const { command: name } = form.dataset;
  if (name === undefined) say(section, String(fields.text));
  else void perform(section, { type: 'command', name, options: fields });
  form.reset();
}

function open(section: HTMLElement): void {
  section.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('[data-action], [data-opens]');
    const { action, opens } = pressed?.dataset ?? {};
    if (action) void perform(section, JSON.parse(action));
    if (opens) openForm(section, opens);
  });
  section.addEventListener('submit', (event) => {
    event.preventDefault();
    send(section, event.target as HTMLFormElement);
  });
  section.addEventListener('reset', ({ target }) => {
    if (target !== textForm(section)) (target as Element).remove();
    textForm(section).querySelector('input')?.focus();
  });
  section.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented)
      (target as Element).closest<HTMLFormElement>('.composer')?.reset();
  });
  void perform(section, { type: 'open' });
}

customElements.define('choice-box', ChoiceBox);
(document.getElementById('light') as HTMLInputElement).checked = matchMedia(
  '(prefers-color-scheme: light)',
).matches;
for (const section of document.querySelectorAll('section')) open(section);

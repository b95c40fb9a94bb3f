/** Sends what a person does to the bot, and shows the HTML that comes back. */
import { serveChoices } from './choices.ts';

interface Answer {
  readonly html: string;
  readonly removed?: string;
}

/** Tells the conversations of this page from those of other pages; when it is loaded again, they start anew. */
const page = crypto.randomUUID();

function find<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (found === null) throw new Error(`the page lacks ${selector}`);
  return found;
}

function copyOf(template: Element): HTMLElement {
  const { content } = template as HTMLTemplateElement;
  return (content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
}

/** Performs an action in a conversation; if the bot cannot, the conversation says so. */
async function ask(section: Element, action: object): Promise<Answer> {
  try {
    const response = await fetch('/actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...action, page, place: section.id }),
    });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Answer;
  } catch (error) {
    const trouble = copyOf(find(document, '#trouble'));
    find(trouble, '.why').append(String(error instanceof Error ? error.message : error));
    show(section, trouble);
    return { html: '' };
  }
}

async function perform(section: Element, action: object): Promise<void> {
  const { html, removed } = await ask(section, action);
  if (removed !== undefined) remove(section, removed);
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const added of [...template.content.children] as HTMLElement[])
    if (added.matches('.message')) show(section, added);
    else section.append(added);
}

function remove(section: Element, id: string): void {
  document.getElementById(id)?.remove();
  find(section, '.messages').focus();
}

/** Adds a message, or puts it in the place of the one with its id. One that is taller than the screen is shown from its beginning. */
function show(section: Element, message: HTMLElement): void {
  const messages = find(section, '.messages');
  const old = document.getElementById(message.id);
  if (old) replace(old, message);
  else messages.append(message);
  message.scrollIntoView({ block: message.offsetHeight > messages.clientHeight ? 'start' : 'nearest' });
}

/** The keyboard focus stays on the same button or, if that is gone, on the message. */
function replace(old: HTMLElement, message: HTMLElement): void {
  const left = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(message);
  if (left === null) return;
  const controls = [...message.querySelectorAll<HTMLElement>('.component')];
  const same = controls.find(({ textContent }) => textContent === left.textContent);
  (same ?? message).focus({ preventScroll: true });
}

function say(section: Element, text: string): void {
  if (text.trim() === '') return;
  const message = copyOf(find(section, '.by-person'));
  find(message, '.said').textContent = text;
  for (const entry of message.querySelectorAll('button'))
    entry.dataset.action = JSON.stringify({ type: 'menu', name: entry.value, text });
  show(section, message);
  void perform(section, { type: 'message', text });
}

/** Puts the form of a command in the place of the box for text, until it is sent or cancelled. */
function openForm(section: Element, id: string): void {
  find<HTMLFormElement>(section, '.composer').reset();
  const form = copyOf(find(document, `#${id}`));
  find(section, '.composer').hidden = true;
  section.append(form);
  find(form, 'input, select, button').focus();
}

serveChoices(async (box) => {
  const section = box.closest('section') as Element;
  const { complete = '{}' } = box.dataset;
  return (await ask(section, { ...JSON.parse(complete), typed: box.value })).html;
});

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const section = target.closest('section');
  const { action, opens } = target.closest<HTMLElement>('[data-action], [data-opens]')?.dataset ?? {};
  if (section && action) void perform(section, JSON.parse(action));
  if (section && opens) openForm(section, opens);
});
document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const section = form.closest('section') as Element;
  const fields = Object.fromEntries(new FormData(form));
  const { command: name } = form.dataset;
  if (name === undefined) say(section, String(fields.text));
  else void perform(section, { type: 'command', name, options: fields });
  form.reset();
});
document.addEventListener('reset', ({ target }) => {
  const form = target as HTMLFormElement;
  const text = find(form.closest('section') as Element, '.composer');
  if (form !== text) form.remove();
  text.hidden = false;
  find(text, 'input').focus();
});
document.addEventListener('keydown', ({ key, defaultPrevented, target }) => {
  if (key === 'Escape' && !defaultPrevented && target instanceof Element)
    target.closest<HTMLFormElement>('.composer')?.reset();
});

find<HTMLInputElement>(document, '#light').checked = matchMedia('(prefers-color-scheme: light)').matches;
for (const section of document.querySelectorAll('section')) void perform(section, { type: 'open' });

/** Sends a person's actions to the bot, and shows a box with the choices that it gives. */
import Combobox from '/combobox-nav.js';

const OPENING = ['Enter', ' ', 'ArrowDown', 'ArrowUp'];

/** Identifies the conversations of this page. A reload starts new ones. */
const page = crypto.randomUUID();

/** HTML to add to the conversation, and the id of a message to remove. */
interface Answer {
  readonly html: string;
  readonly removed?: string;
}

/** Performs an action in the conversation that contains an element. If that fails, the page says so. */
export async function ask(within: Element, action: object): Promise<Answer> {
  const trouble = document.getElementById('trouble') as HTMLElement;
  try {
    const response = await fetch('/actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ page, place: within.closest('section')?.id, action }),
    });
    if (!response.ok) throw new Error(await response.text());
    trouble.textContent = '';
    return (await response.json()) as Answer;
  } catch (error) {
    trouble.textContent = `The preview is not responding: ${error instanceof Error ? error.message : error}`;
    return { html: '' };
  }
}

/** A box with a list of choices: suggestions for what is typed or, in a box that takes no text, a menu. */
export class ChoiceBox extends HTMLElement {
  readonly #box = this.querySelector('input') as HTMLInputElement;
  readonly #list = this.querySelector('ul') as HTMLElement;
  /** Enter picks a suggestion of the bot only after an arrow key has selected it. */
  readonly #keys = new Combobox(this.#box, this.#list, {
    firstOptionSelectionMode: this.dataset.complete === undefined ? 'selected' : 'none',
    tabInsertsSuggestions: !this.#box.readOnly,
  });
  /** The text whose choices have been requested, until the list is shown or hidden. */
  #awaited: string | undefined;

  connectedCallback(): void {
    if (this.#box.readOnly) this.#box.addEventListener('click', () => this.#show(this.#list.hidden === true));
    else for (const event of ['input', 'focus']) this.#box.addEventListener(event, () => this.#offer());
    this.#box.addEventListener('blur', () => this.#show(false));
    this.#box.addEventListener('keydown', (event) => this.#press(event));
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('combobox-commit', ({ target }) => this.#pick(target as HTMLElement));
  }

  #show(open: boolean): void {
    this.#awaited = undefined;
    this.#list.hidden = !open;
    this.#keys.stop();
    if (!open) return;
    this.#keys.start();
    this.#list.scrollIntoView({ block: 'nearest' });
  }

  #press(event: KeyboardEvent): void {
    const opens = this.#list.hidden === true && this.#box.readOnly && OPENING.includes(event.key);
    const closes = !this.#list.hidden && event.key === 'Escape';
    if (!opens && !closes) return;
    this.#show(opens);
    event.preventDefault();
  }

  async #offer(): Promise<void> {
    const { complete } = this.dataset;
    const typed = this.#box.value;
    const list = this.#list;
    if (complete === undefined) {
      for (const option of list.querySelectorAll<HTMLElement>('[role=option]'))
        option.hidden = typed === '' || !option.dataset.name?.startsWith(typed);
    } else {
      this.#awaited = typed;
      list.ariaBusy = 'true';
      const { html } = await ask(this, { ...JSON.parse(complete), typed });
      if (typed !== this.#awaited) return;
      list.innerHTML = html;
      list.ariaBusy = 'false';
    }
    this.#show(list.querySelector('[role=option]:not([hidden])') !== null);
  }

  /** The box shows the name of the choice; its form sends the value. */
  #pick({ dataset: { name = '', value = name } }: HTMLElement): void {
    const box = this.#box;
    this.#show(false);
    box.value = name;
    const send = ({ formData }: FormDataEvent) => {
      if (box.value === name) formData.set(box.name, value);
    };
    box.form?.addEventListener('formdata', send, { once: true });
  }
}

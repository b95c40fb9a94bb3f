/** Lists of choices for mouse and keyboard: the comboboxes of the ARIA Authoring Practices. */
import { element, newId } from './dom.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
  readonly detail?: string;
}

const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The current choices of a combobox; Enter picks the active one. */
class ChoiceList {
  readonly root = element('ul', { id: newId(), role: 'listbox', class: 'choices', 'aria-label': 'Choices' });
  readonly #box: HTMLElement;
  readonly #pick: (choice: Choice) => void;
  #choices: readonly Choice[] = [];
  #active = -1;

  constructor(box: HTMLElement, pick: (choice: Choice) => void) {
    this.#box = box;
    this.#pick = pick;
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-controls', this.root.id);
    box.addEventListener('blur', () => this.show([]));
    this.show([]);
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  get hasActive(): boolean {
    return this.#active >= 0;
  }

  show(choices: readonly Choice[], active = -1): void {
    this.#choices = choices;
    this.root.replaceChildren(...choices.map((choice) => this.#draw(choice)));
    this.root.hidden = choices.length === 0;
    this.#box.setAttribute('aria-expanded', String(this.isOpen));
    this.#activate(active);
  }

  /** Moves to the next or previous choice, wrapping around. */
  move(by: number): void {
    const count = this.#choices.length;
    this.#activate((Math.max(this.#active, by < 0 ? 0 : -1) + by + count) % count);
  }

  chooseActive(): void {
    const choice = this.#choices[this.#active];
    if (choice) this.#choose(choice);
  }

  #choose(choice: Choice): void {
    this.show([]);
    this.#pick(choice);
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [i, option] of [...this.root.children].entries()) {
      option.setAttribute('aria-selected', String(i === index));
      if (i === index) option.scrollIntoView({ block: 'nearest' });
    }
    const active = this.root.children[index];
    if (active) this.#box.setAttribute('aria-activedescendant', active.id);
    else this.#box.removeAttribute('aria-activedescendant');
  }

  #draw(choice: Choice): HTMLElement {
    const { name, detail } = choice;
    const option = element(
      'li',
      { role: 'option', id: newId() },
      element('span', {}, name),
      ...(detail ? [element('small', {}, detail)] : []),
    );
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      this.#choose(choice);
    });
    return option;
  }
}

/**
 * Offers choices that match what is typed. If it `takesFirst`, Enter picks the first choice; otherwise it takes what was
 * typed, unless an arrow key has picked a choice.
 */
export function offerChoices(
  input: HTMLInputElement,
  find: (typed: string) => Promise<readonly Choice[]>,
  pick: (choice: Choice) => void,
  takesFirst = false,
): HTMLElement {
  let asked = 0;
  const list = new ChoiceList(input, (choice) => {
    asked += 1;
    pick(choice);
  });
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('autocomplete', 'off');
  const refresh = async () => {
    asked += 1;
    const mine = asked;
    list.root.setAttribute('aria-busy', 'true');
    const found = await find(input.value);
    if (mine !== asked || document.activeElement !== input) return;
    list.show(found, takesFirst && found.length > 0 ? 0 : -1);
    list.root.setAttribute('aria-busy', 'false');
  };
  input.addEventListener('input', refresh);
  input.addEventListener('focus', refresh);
  input.addEventListener('keydown', (event) => {
    const move = MOVES[event.key];
    if (!list.isOpen) return;
    if (move !== undefined) list.move(move);
    else if ((event.key === 'Enter' || event.key === 'Tab') && list.hasActive) list.chooseActive();
    else if (event.key === 'Escape') list.show([]);
    else return;
    event.preventDefault();
  });
  return list.root;
}

/** A menu of fixed choices, opened by a click or a key. Moving through it or leaving it picks nothing. */
export function drawMenu(
  placeholder: string,
  choices: readonly Choice[],
  pick: (choice: Choice) => void,
): HTMLElement {
  const box = element(
    'div',
    { class: 'box component', tabindex: '0', 'aria-label': placeholder, 'aria-haspopup': 'listbox' },
    placeholder,
  );
  const list = new ChoiceList(box, (choice) => {
    box.textContent = choice.name;
    pick(choice);
  });
  const open = () => {
    list.show(choices, 0);
    list.root.scrollIntoView({ block: 'nearest' });
  };
  box.addEventListener('click', () => (list.isOpen ? list.show([]) : open()));
  box.addEventListener('keydown', (event) => {
    const { key } = event;
    const move = MOVES[key];
    const chooses = key === 'Enter' || key === ' ';
    if (list.isOpen && move !== undefined) list.move(move);
    else if (list.isOpen && chooses) list.chooseActive();
    else if (list.isOpen && key === 'Escape') list.show([]);
    else if (chooses || move !== undefined) open();
    else return;
    event.preventDefault();
  });
  return element('div', { class: 'pick' }, box, list.root);
}

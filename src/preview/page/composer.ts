/** Where people type: plain text, or a command with its options, each with the choices that Discord would show. */
import { type Choice, offerChoices } from './choices.ts';
import { button, element, newId } from './dom.ts';

/** A command as Discord gets it: interactions/application-commands.mdx of discord-api-docs. */
export interface CommandShape {
  readonly type: number;
  readonly name: string;
  readonly description?: string;
  readonly contexts: readonly number[];
  readonly options?: readonly OptionShape[];
}
interface OptionShape {
  /** 3 is text, 5 is yes or no. */
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly choices?: readonly Choice[];
}
export interface Sender {
  readonly say: (text: string) => void;
  readonly run: (command: string, options: Record<string, string>, hidden: boolean | null) => void;
  readonly complete: (command: string, option: string, typed: string) => Promise<readonly Choice[]>;
}

const FLAG = 5;
const PRIVATE = 'private';

export class Composer {
  readonly root = element('form', { class: 'composer', autocomplete: 'off' });
  readonly #commands: readonly CommandShape[];
  readonly #send: Sender;
  readonly #placeholder: string;
  #submit: () => void = () => {};

  constructor(commands: readonly CommandShape[], placeholder: string, send: Sender) {
    this.#commands = commands.filter(({ type }) => type === 1);
    this.#placeholder = placeholder;
    this.#send = send;
    this.root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.root.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'Escape' && !defaultPrevented) this.#showText().focus();
    });
    this.#showText();
  }

  #showText(): HTMLInputElement {
    const input = element('input', {
      'aria-label': this.#placeholder,
      placeholder: this.#placeholder,
      maxlength: '2000',
    });
    const list = offerChoices(
      input,
      async (typed) => this.#commandsFor(typed),
      ({ value }) => this.#showCommand(value),
      true,
    );
    this.#submit = () => {
      if (input.value.trim() === '') return;
      this.#send.say(input.value);
      input.value = '';
    };
    this.root.replaceChildren(input, list, element('button', { type: 'submit' }, 'Send'));
    return input;
  }

  #commandsFor(typed: string): Choice[] {
    if (!/^\/\S*$/u.test(typed)) return [];
    const fitting = this.#commands.filter(({ name }) => name.startsWith(typed.slice(1)));
    return fitting.map(({ name, description = '' }) => ({
      name: `/${name}`,
      value: name,
      detail: description,
    }));
  }

  #showCommand(name: string): void {
    const command = this.#commands.find((candidate) => candidate.name === name);
    if (command === undefined) return;
    const fields = (command.options ?? []).map((option) => this.#field(name, option));
    this.#submit = () => {
      const values = fields.flatMap(({ option, read }) =>
        read() === '' ? [] : [[option.name, read()] as const],
      );
      const { [PRIVATE]: hidden, ...options } = Object.fromEntries(values);
      this.#send.run(name, options, hidden === undefined ? null : true);
      this.#showText().focus();
    };
    const leave = button('Cancel', () => this.#showText().focus());
    const title = element('strong', { class: 'command' }, `/${name}`);
    this.root.replaceChildren(
      title,
      ...fields.map(({ root }) => root),
      element('div', { class: 'row' }, element('button', { type: 'submit' }, `Send /${name}`), leave),
    );
    this.root.querySelector<HTMLElement>('input, select, button')?.focus();
  }

  #field(
    command: string,
    option: OptionShape,
  ): { option: OptionShape; root: HTMLElement; read: () => string } {
    const id = newId();
    const label = element('label', { for: id }, option.name, element('small', {}, option.description));
    if (option.type === FLAG) {
      const box = element('input', { id, type: 'checkbox' });
      return {
        option,
        root: element('div', { class: 'field flag' }, box, label),
        read: () => (box.checked ? 'yes' : ''),
      };
    }
    if (option.choices) {
      const choices = option.choices.map(({ name, value }) => element('option', { value }, name));
      const select = element('select', { id }, element('option', { value: '' }, ''), ...choices);
      return { option, root: element('div', { class: 'field' }, label, select), read: () => select.value };
    }
    const input = element('input', {
      id,
      ...(option.required ? { required: '' } : {}),
      maxlength: String(option.max_length ?? 6000),
    });
    const complete = async (typed: string) =>
      option.autocomplete ? this.#send.complete(command, option.name, typed) : [];
    const picked = new Map<string, string>();
    const list = offerChoices(input, complete, ({ value, name }) => {
      picked.set(name, value);
      input.value = name;
    });
    return {
      option,
      root: element('div', { class: 'field' }, label, input, list),
      read: () => picked.get(input.value) ?? input.value.trim(),
    };
  }
}

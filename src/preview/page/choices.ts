/**
 * Makes comboboxes work by keyboard and mouse, as the ARIA Authoring Practices describe them. Each is a box followed by
 * its list. A text box offers what fits its text; a menu, which has no text, opens when it is told to. Moving through a
 * list, or leaving it, picks nothing.
 */

const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const isMenu = (box: HTMLElement) => !(box instanceof HTMLInputElement);
const listOf = (box: HTMLElement) => box.nextElementSibling as HTMLElement;
const optionsOf = (box: HTMLElement) => [...listOf(box).querySelectorAll<HTMLElement>('[role=option]')];
const offeredIn = (box: HTMLElement) => optionsOf(box).filter(({ hidden }) => !hidden);
const activeIn = (box: HTMLElement) => listOf(box).querySelector<HTMLElement>('[aria-selected=true]');

function within(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

function activate(box: HTMLElement, option: HTMLElement | undefined): void {
  activeIn(box)?.removeAttribute('aria-selected');
  box.removeAttribute('aria-activedescendant');
  if (option === undefined) return;
  option.id ||= crypto.randomUUID();
  option.setAttribute('aria-selected', 'true');
  box.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
}

/** Shows or hides the list; whoever opens it says which choice Enter picks first. */
function show(box: HTMLElement, open: boolean, first?: HTMLElement): void {
  const list = listOf(box);
  list.id ||= crypto.randomUUID();
  list.hidden = !open;
  box.setAttribute('aria-controls', list.id);
  box.setAttribute('aria-expanded', String(open));
  activate(box, first);
}

function openMenu(box: HTMLElement): void {
  show(box, true, optionsOf(box)[0]);
  listOf(box).scrollIntoView({ block: 'nearest' });
}

/** Moves to the next or previous choice, and round at the ends. */
function move(box: HTMLElement, by: number): void {
  const options = offeredIn(box);
  const at = options.indexOf(activeIn(box) as HTMLElement);
  activate(box, options.at(by > 0 ? (at + 1) % options.length : Math.max(at, 0) - 1));
}

/** A text box shows the name of what was picked, and sends its value. */
function fill(box: HTMLInputElement, { name = '', value = name }: DOMStringMap): void {
  box.value = name;
  const replace = ({ formData }: FormDataEvent) => {
    if (box.value === name) formData.set(box.name, value);
  };
  box.form?.addEventListener('formdata', replace, { once: true });
}

function pick(option: HTMLElement): void {
  const box = option.parentElement?.previousElementSibling as HTMLElement;
  show(box, false);
  if (box instanceof HTMLInputElement) fill(box, option.dataset);
  else box.textContent = option.dataset.name ?? '';
}

/** Whether the key meant something to the combobox. */
function press(box: HTMLElement, key: string): boolean {
  const by = MOVES[key];
  const picks = key === 'Enter' || key === (isMenu(box) ? ' ' : 'Tab');
  if (listOf(box).hidden) {
    if (!isMenu(box) || (by === undefined && !picks)) return false;
    openMenu(box);
  } else if (by !== undefined) move(box, by);
  else if (key === 'Escape') show(box, false);
  else if (picks && activeIn(box)) activeIn(box)?.click();
  else return false;
  return true;
}

/** Serves every combobox of the page. `complete` gets the choices, as HTML, for a box that has none of its own. */
export function serveChoices(complete: (box: HTMLInputElement) => Promise<string>): void {
  let asked = 0;
  const refresh = async ({ target: box }: Event) => {
    if (!(box instanceof HTMLInputElement) || box.role !== 'combobox') return;
    asked += 1;
    const mine = asked;
    if (box.dataset.complete === undefined) {
      for (const option of optionsOf(box)) option.hidden = !option.dataset.name?.startsWith(box.value || ' ');
      return show(box, offeredIn(box).length > 0, offeredIn(box)[0]);
    }
    listOf(box).ariaBusy = 'true';
    const choices = await complete(box);
    if (mine !== asked || document.activeElement !== box) return;
    listOf(box).innerHTML = choices;
    listOf(box).ariaBusy = 'false';
    show(box, choices !== '');
  };
  document.addEventListener('input', refresh);
  document.addEventListener('focusin', refresh);
  document.addEventListener('focusout', ({ target }) => {
    const box = within(target, '[role=combobox]');
    if (box) show(box, false);
  });
  document.addEventListener('keydown', (event) => {
    const box = within(event.target, '[role=combobox]');
    if (box && press(box, event.key)) event.preventDefault();
  });
  document.addEventListener('mousedown', (event) => {
    if (within(event.target, '[role=option]')) event.preventDefault();
  });
  document.addEventListener('click', ({ target }) => {
    const option = within(target, '[role=option]');
    const box = within(target, '[role=combobox]');
    if (option) {
      asked += 1;
      pick(option);
    } else if (box && isMenu(box)) {
      if (listOf(box).hidden) openMenu(box);
      else show(box, false);
    }
  });
}

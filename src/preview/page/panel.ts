/** One conversation: its messages, and where to type. */
import type { Action, Effect, Posted } from '../conversation.ts';
import type { Choice } from './choices.ts';
import { type CommandShape, Composer } from './composer.ts';
import { button, element } from './dom.ts';
import { drawPosted } from './draw.ts';
import { drawJson } from './payload.ts';

type Place = 'channel' | 'direct';
const EPHEMERAL = 1 << 6;
const BOT = 'Verbatim';
/** A message menu's entry, by Discord's number. */
const MESSAGE_MENU = 3;
/** So many answers back a question may lean on. */
const MAX_EARLIER = 20;

/** What the bot has posted, as it is shown now. */
interface Shown {
  posted: Posted;
  /** What was done for it, as Discord tells above it. */
  readonly why: string | undefined;
  readonly root: HTMLElement;
}

/** What goes back to the bot of a message of its own. */
function sent({ cause, payload: { flags, components } }: Posted): Extract<Action, { type: 'press' }>['on'] {
  return { cause, payload: { flags, components: [...components] } };
}

export class Panel {
  readonly #place: Place;
  readonly #commands: readonly CommandShape[];
  readonly #messages = element('div', { class: 'messages', role: 'log', tabindex: '0' });
  /** The latest first. */
  #shown: Shown[] = [];

  constructor(root: HTMLElement, place: Place, title: string, commands: readonly CommandShape[]) {
    this.#place = place;
    this.#commands = commands;
    this.#messages.setAttribute('aria-label', `Messages in ${title}`);
    const placeholder =
      place === 'direct' ? `Message @${BOT}, or type /` : `Message ${title}, type /, or ask @${BOT}`;
    const composer = new Composer(commands, placeholder, {
      say: (text) => void this.#say(text),
      run: (name, options, hidden) => void this.#run(name, options, hidden),
      complete: async (name, option, typed): Promise<readonly Choice[]> =>
        (await this.#ask({ type: 'complete', name, option, typed })).choices ?? [],
    });
    root.append(element('h2', { id: `${place}-title` }, title), this.#messages, composer.root);
    void this.#do({ type: 'open', place });
  }

  async #say(text: string): Promise<void> {
    this.#add(this.#drawPerson(text));
    const mention = new RegExp(`@${BOT}\\b`, 'iu');
    if (this.#place === 'channel' && !mention.test(text)) return;
    await this.#do({
      type: 'message',
      place: this.#place,
      text: text.replace(mention, ' ').trim(),
      earlier: this.#shown.slice(0, MAX_EARLIER).map(({ posted }) => sent(posted)),
    });
  }

  async #run(name: string, options: Record<string, string>, hidden: boolean | null): Promise<void> {
    await this.#do(
      { type: 'command', place: this.#place, name, options, private: hidden },
      `you used /${name}`,
    );
  }

  async #do(action: Action, why?: string): Promise<void> {
    const { posted = [] } = await this.#ask(action);
    for (const message of posted) this.#post(message, why);
  }

  /** What the bot makes of it; where it cannot be reached, that is said in the conversation. */
  async #ask(action: Action): Promise<Effect> {
    try {
      return await send(action);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      const line = element('p', { class: 'why' }, `The preview does not answer: ${said}`);
      this.#add(element('article', { class: 'message' }, line));
      return {};
    }
  }

  #post(posted: Posted, why?: string): void {
    const shown: Shown = { posted, why, root: element('article', { class: 'message', tabindex: '-1' }) };
    this.#shown.unshift(shown);
    this.#fill(shown);
    this.#add(shown.root, 'start');
  }

  #fill(shown: Shown): void {
    const { posted, why, root } = shown;
    const hidden = (posted.payload.flags & EPHEMERAL) !== 0;
    const notice = element(
      'p',
      { class: 'notice' },
      'Only you can see this · ',
      button('Dismiss message', () => this.#remove(shown)),
    );
    root.classList.toggle('ephemeral', hidden);
    root.replaceChildren(
      ...(why ? [element('p', { class: 'why' }, why)] : []),
      element('span', { class: 'avatar', 'aria-hidden': 'true' }, '❞'),
      element('p', { class: 'author' }, BOT, ' ', element('span', { class: 'tag' }, 'APP')),
      element(
        'div',
        { class: 'body' },
        ...drawPosted(posted, (id) => void this.#press(shown, id)),
        ...(hidden ? [notice] : []),
      ),
      element('div', { class: 'payload' }, drawJson(posted.payload)),
    );
  }

  async #press(shown: Shown, id: string): Promise<void> {
    const action: Action = { type: 'press', place: this.#place, id, on: sent(shown.posted) };
    const { posted = [], replaced, deleted } = await this.#ask(action);
    if (deleted) return this.#remove(shown);
    if (replaced) this.#replace(shown, replaced);
    for (const message of posted) this.#post(message);
  }

  /** Who was in the message stays there: at the same button, or where that is gone, at the message. */
  #replace(shown: Shown, posted: Posted): void {
    const { root } = shown;
    const left = root.contains(document.activeElement) ? document.activeElement : null;
    shown.posted = posted;
    this.#fill(shown);
    if (left === null) return;
    const controls = [...root.querySelectorAll<HTMLElement>('.component')];
    (controls.find(({ textContent }) => textContent === left.textContent) ?? root).focus();
  }

  #remove(shown: Shown): void {
    this.#shown = this.#shown.filter((other) => other !== shown);
    shown.root.remove();
    this.#messages.focus();
  }

  #drawPerson(text: string): HTMLElement {
    const entries = this.#commands
      .filter(({ type }) => type === MESSAGE_MENU)
      .map(({ name }) => button(name, () => void this.#do({ type: 'menu', place: this.#place, name, text })));
    return element(
      'article',
      { class: 'message person' },
      element('span', { class: 'avatar', 'aria-hidden': 'true' }, 'Y'),
      element('p', { class: 'author' }, 'you'),
      element('p', { class: 'body said' }, text),
      element('details', { class: 'menu' }, element('summary', {}, 'Apps'), ...entries),
    );
  }

  /** An answer that is longer than the screen is shown from its beginning. */
  #add(message: HTMLElement, block: ScrollLogicalPosition = 'end'): void {
    this.#messages.append(message);
    message.scrollIntoView({ block });
  }
}

async function send(action: Action): Promise<Effect> {
  const response = await fetch('/actions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(action),
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Effect;
}

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
/** Discord's number for a message menu entry. */
const MESSAGE_MENU = 3;
/** A follow-up may refer to one of this many answers. */
const MAX_EARLIER = 20;

/** A message of the bot, as it is shown now. */
interface Shown {
  posted: Posted;
  /** What the person did, as Discord shows above the message. */
  readonly why: string | undefined;
  readonly root: HTMLElement;
}

/** The part of a message that is sent back to the bot. */
function sent({ cause, payload: { flags, components } }: Posted): Extract<Action, { type: 'press' }>['on'] {
  return { cause, payload: { flags, components: [...components] } };
}

export class Panel {
  readonly #place: Place;
  readonly #commands: readonly CommandShape[];
  readonly #messages = element('div', { class: 'messages', role: 'log', tabindex: '0' });
  /** Latest first. */
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

  /** Sends an action to the bot; if the bot cannot be reached, the conversation says so. */
  async #ask(action: Action): Promise<Effect> {
    try {
      return await send(action);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      const line = element('p', { class: 'why' }, `The preview is not responding: ${said}`);
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

  /** Keeps the keyboard focus in the message: on the same button or, if that is gone, on the message. */
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

  /** An answer that does not fit on the screen is shown from its beginning. */
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

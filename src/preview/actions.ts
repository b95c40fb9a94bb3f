/** What the page may do, and the HTML that it gets for it. */
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Core } from '../discord/bot.ts';
import { type Change, Conversation } from './conversation.ts';
import { drawChoices, drawComposer } from './draw-composer.ts';
import { drawMessage } from './draw-message.ts';
import { html } from './html.ts';

const MAX_CONVERSATIONS = 20;
const MAX_TEXT_CHARS = 6000;

const words = z.string().max(MAX_TEXT_CHARS);
/** The place is one of the two conversations of a page, which has an id for each time that it is loaded. */
const where = { page: z.uuid(), place: z.enum(['channel', 'direct']) };
export const actionSchema = z.discriminatedUnion('type', [
  z.object({ ...where, type: z.literal('open') }),
  z.object({ ...where, type: z.literal('complete'), name: words, option: words, typed: words }),
  z.object({ ...where, type: z.literal('command'), name: words, options: z.record(words, words) }),
  z.object({ ...where, type: z.literal('message'), text: words }),
  z.object({ ...where, type: z.literal('menu'), name: words, text: words }),
  z.object({ ...where, type: z.literal('press'), on: words, id: words }),
  z.object({ ...where, type: z.literal('dismiss'), on: words }),
]);
type Action = z.infer<typeof actionSchema>;

export interface Answer {
  /** What to add or, where something with its id is there already, to replace. */
  readonly html: string;
  /** The id of a message that is gone. */
  readonly removed?: string | undefined;
}

/** Performs actions, each in its conversation; the conversations of old pages are forgotten. */
export function openActions(bot: Core): (action: Action) => Promise<Answer> {
  const conversations = new LRUCache<string, Conversation>({ max: MAX_CONVERSATIONS });
  return (action) => {
    const key = `${action.page} ${action.place}`;
    const conversation = conversations.get(key) ?? new Conversation(action.place, bot);
    conversations.set(key, conversation);
    return answer(action, conversation);
  };
}

/** @throws UserError for a message that is not there. */
async function answer(action: Action, conversation: Conversation): Promise<Answer> {
  if (action.type === 'complete') {
    const choices = await conversation.complete(action.name, action.option, action.typed);
    return { html: drawChoices(choices).text };
  }
  const composer = action.type === 'open' && drawComposer(action.place, conversation.commands);
  const { shown, removed } = await perform(action, conversation);
  return { html: html`${composer}${shown.map(drawMessage)}`.text, removed };
}

async function perform(
  action: Exclude<Action, { type: 'complete' }>,
  conversation: Conversation,
): Promise<Change> {
  switch (action.type) {
    case 'open':
      return conversation.greet();
    case 'command':
      return conversation.command(action.name, withoutBlanks(action.options));
    case 'message':
      return conversation.say(action.text);
    case 'menu':
      return conversation.menu(action.name, action.text);
    case 'press':
      return conversation.press(action.on, action.id);
    case 'dismiss':
      return conversation.remove(action.on);
  }
}

/** An option that is left blank is not given. */
function withoutBlanks(options: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(options).filter(([, typed]) => typed.trim() !== ''));
}

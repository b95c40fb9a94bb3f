/** Performs what the page sends, each in its conversation, and answers with HTML. */
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Core } from '../discord/bot.ts';
import { actionSchema, Conversation, placeSchema } from './conversation.ts';
import { drawEffect } from './draw.ts';

/** The least recently used ones beyond this are forgotten. */
const MAX_CONVERSATIONS = 20;

/** An action in one of the two conversations of a page, which has a new id each time that it is loaded. */
export const sentSchema = z.object({ page: z.uuid(), place: placeSchema, action: actionSchema });

/** `html` is to be added or, where something with its id is there, to replace that; `removed` is the id of a message. */
export interface Answer {
  readonly html: string;
  readonly removed?: string | undefined;
}
export type Perform = (sent: z.infer<typeof sentSchema>) => Promise<Answer>;

/** The function throws UserError for a message that is not there. */
export function openActions(bot: Core): Perform {
  const conversations = new LRUCache<string, Conversation>({ max: MAX_CONVERSATIONS });
  return async ({ page, place, action }) => {
    const key = `${page} ${place}`;
    const conversation = conversations.get(key) ?? new Conversation(place, bot);
    conversations.set(key, conversation);
    const effect = await conversation.act(action);
    return { html: drawEffect(effect, place), removed: effect.removed };
  };
}

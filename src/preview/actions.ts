/** Performs what the page sends, each in its conversation, and answers with HTML. */
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Core } from '../discord/bot.ts';
import { actionSchema, Conversation } from './conversation.ts';
import { drawEffect } from './draw.ts';

/** The least recently used ones beyond this are forgotten. */
const MAX_CONVERSATIONS = 20;

/** An action in one of the two conversations of a page, which has a new id each time that it is loaded. */
export const sentSchema = z.object({
  page: z.uuid(),
  place: z.enum(['channel', 'direct']),
  action: actionSchema,
});

export type Perform = ReturnType<typeof openActions>;

/**
 * The function that performs what is sent. Its `html` is to be added or, where something with its id is there, to replace
 * that; `removed` is the id of a message that is gone. It throws UserError for a message that is not there.
 */
export function openActions(bot: Core) {
  const conversations = new LRUCache<string, Conversation>({ max: MAX_CONVERSATIONS });
  return async ({ page, place, action }: z.infer<typeof sentSchema>) => {
    const key = `${page} ${place}`;
    const conversation = conversations.get(key) ?? new Conversation(place, bot);
    conversations.set(key, conversation);
    const effect = await conversation.act(action);
    return { html: drawEffect(effect, place), removed: effect.removed };
  };
}

/** Performs the actions that the page sends, each in its conversation, and answers with HTML. */
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Core } from '../discord/bot.ts';
import { actionSchema, Conversation } from './conversation.ts';
import { drawEffect } from './draw.ts';

/** Beyond this many, the least recently used one is forgotten. */
const MAX_CONVERSATIONS = 20;

/** An action in one of the two conversations of a page. The page has a new id each time it is loaded. */
export const sentSchema = z.object({
  page: z.uuid(),
  place: z.enum(['channel', 'direct']),
  action: actionSchema,
});

export type Perform = ReturnType<typeof openActions>;

/**
 * Returns the function that performs an action. Its `html` holds new elements, or ones that replace those with the same
 * id; `removed` is the id of a deleted message. It throws UserError if the message to act on does not exist.
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

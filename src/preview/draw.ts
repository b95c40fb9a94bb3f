/** Draws what the page shows from templates, in which Eta escapes each value. */
import { fileURLToPath } from 'node:url';
import * as discord from 'discord.js';
import { Eta } from 'eta';
import { type Effect, type Place, payloadOf } from './conversation.ts';
import { drawMarkdown } from './markdown.ts';

const views = fileURLToPath(new URL('../../../src/preview/templates/', import.meta.url));
const eta = new Eta({ views, cache: true });

export function drawEffect(effect: Effect, place: Place): string {
  return eta.render('./effect', { ...effect, place, discord, drawMarkdown, payloadOf });
}

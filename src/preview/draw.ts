/** Draws what the page shows from templates, in which Eta escapes each value. */
import { resolve } from 'node:path';
import * as discord from 'discord.js';
import { Eta } from 'eta';
import { type Effect, type Place, payloadOf } from './conversation.ts';
import { drawMarkdown } from './markdown-to-html.ts';

const eta = new Eta({ views: resolve('src/preview/templates'), cache: true });

export function drawEffect(effect: Effect, place: Place): string {
  return eta.render('./effect', { ...effect, place, discord, drawMarkdown, payloadOf });
}

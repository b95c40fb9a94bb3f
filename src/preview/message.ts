/** The schema of the bot's messages, because the page sends them back and could send anything. */
import { type APIContainerComponent, ButtonStyle, ComponentType, SeparatorSpacingSize } from 'discord.js';
import { z } from 'zod';
import { MAX_COMPONENTS, MAX_MENU_CHOICES, MAX_MESSAGE_CHARS } from '../discord/limits.ts';

const words = z.string().max(MAX_MESSAGE_CHARS);
const text = z.object({ type: z.literal(ComponentType.TextDisplay), content: words });
const separator = z.object({
  type: z.literal(ComponentType.Separator),
  divider: z.boolean(),
  spacing: z.enum(SeparatorSpacingSize),
});
const button = z.object({
  type: z.literal(ComponentType.Button),
  style: z.literal(ButtonStyle.Secondary),
  label: words,
  custom_id: words,
});
const choice = z.object({ label: words, value: words, description: z.exactOptional(words) });
const menu = z.object({
  type: z.literal(ComponentType.StringSelect),
  custom_id: words,
  placeholder: words,
  options: z.array(choice).max(MAX_MENU_CHOICES),
});
const section = z.object({
  type: z.literal(ComponentType.Section),
  components: z.array(text).max(MAX_COMPONENTS),
  accessory: button,
});
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z.array(z.discriminatedUnion('type', [button, menu])).max(MAX_COMPONENTS),
});

export const container: z.ZodType<APIContainerComponent> = z.object({
  type: z.literal(ComponentType.Container),
  components: z.array(z.discriminatedUnion('type', [text, separator, section, row])).max(MAX_COMPONENTS),
});

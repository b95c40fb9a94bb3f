/** Measures a message the way Discord does. */
import type { APIContainerComponent, ComponentType, Message } from 'discord.js';

/** The total of all text displays (discord/discord-api-docs#8562). */
const MAX_MESSAGE_CHARS = 4000;
/** Above about 10,170 UTF-8 bytes, with 12 for each text display, the API returns HTTP 500 (#8554 there). */
const MAX_MESSAGE_BYTES = 10_000;
const TEXT_DISPLAY_BYTES = 12;
/** Nested components count too (developers/components/reference.mdx there). */
const MAX_COMPONENTS = 40;
/** Room for the name of the person who shares an answer: up to 32 characters, each perhaps escaped. */
const MAX_SIGNATURE_CHARS = 80;

/** Whether Discord accepts the message, even with the name of a person who shares it. */
export function fits(container: APIContainerComponent): boolean {
  const all = flatten(container);
  const texts = all.flatMap(({ content }) => content ?? []);
  const chars = texts.reduce((sum, content) => sum + content.length, 0);
  const bytes = texts.reduce((sum, content) => sum + Buffer.byteLength(content) + TEXT_DISPLAY_BYTES, 0);
  return (
    chars + MAX_SIGNATURE_CHARS <= MAX_MESSAGE_CHARS &&
    bytes <= MAX_MESSAGE_BYTES &&
    all.length <= MAX_COMPONENTS
  );
}

/** The fields of a message component that are used here. */
export interface AnyComponent {
  readonly type: ComponentType;
  readonly content?: string;
  readonly custom_id?: string;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
}

/** The components of a message that Discord holds. */
export function componentsOf({ components }: Message) {
  return components.map((component) => component.toJSON());
}

/** The component and everything in it. */
export function flatten(component: AnyComponent): AnyComponent[] {
  const { components = [], accessory } = component;
  return [component, ...[...components, ...(accessory ? [accessory] : [])].flatMap(flatten)];
}

/** Writes a whole message as text, so that a test can assert all of it and stay readable. */
import { type Component, FLAG_COMPONENTS_V2, FLAG_EPHEMERAL } from './refusals.ts';
import type { Message } from './world.ts';

const [ROW, BUTTON, SELECT, SECTION, TEXT, SEPARATOR, CONTAINER] = [1, 2, 3, 9, 10, 14, 17];

/** Everything that Discord would show of a message, with the ids of its buttons; `(private)` if only one person sees it. */
export function draw(message: Message): string {
  const marks = [
    ...((message.flags & FLAG_EPHEMERAL) !== 0 ? ['(private)'] : []),
    ...((message.flags & FLAG_COMPONENTS_V2) !== 0 ? [] : ['(no components v2)']),
  ];
  return [...marks, ...message.components.flatMap(drawComponent)].join('\n');
}

function drawComponent(component: Component): string[] {
  const inner = (component.components ?? []).flatMap(drawComponent);
  switch (component.type) {
    case CONTAINER:
    case ROW:
      return inner;
    case SECTION:
      return [...inner, ...(component.accessory ? drawComponent(component.accessory) : [])];
    case TEXT:
      return [component.content ?? ''];
    case SEPARATOR:
      return ['---'];
    case BUTTON:
      return [`[${component.label}] ${component.custom_id}`];
    case SELECT:
      return [`[${component.placeholder}]`, ...(component.options ?? []).map(drawOption)];
    default:
      return [`component of type ${component.type}`];
  }
}

function drawOption({
  label,
  value,
  description,
}: {
  label: string;
  value: string;
  description?: string;
}): string {
  return `  ${label} (${description}) ${value}`;
}

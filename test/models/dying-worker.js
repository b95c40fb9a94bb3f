/** Stands in for the thread of the models: it ends when it is given the text “end”. */
export default async function work({ texts }) {
  if (texts?.[0] === 'end') process.exit(7);
  return texts.map(() => Float32Array.of(1));
}

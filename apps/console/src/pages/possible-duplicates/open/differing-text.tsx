import { differingPart } from './differing-part.ts';

/** A text with what it does not share with the other one marked. */
export function DifferingText({ text, other }: { readonly text: string; readonly other: string }) {
  const [[before, own, after]] = differingPart(text, other);
  return (
    <>
      {before}
      {own !== '' && <mark>{own}</mark>}
      {after}
    </>
  );
}

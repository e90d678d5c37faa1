/** Grey lines where text will stand, so that nothing jumps when it comes. Widths in percent, one per line. */
export function Skeleton({ widths }: { readonly widths: readonly number[] }) {
  return (
    <span aria-hidden="true" style={{ display: 'grid', gap: '9px', padding: '4px 0' }}>
      {widths.map((width, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity, and two may be of one width
        <span key={at} className="ui-skeleton" style={{ width: `${width}%` }} />
      ))}
    </span>
  );
}

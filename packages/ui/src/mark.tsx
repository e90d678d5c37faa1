/** The product's mark: two bars side by side, the second a little behind. */
export function Mark({ size = 16 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect x="2" y="2" width="5" height="12" rx="2" fill="currentColor" />
      <rect x="9" y="5" width="5" height="9" rx="2" fill="currentColor" opacity="0.55" />
    </svg>
  );
}

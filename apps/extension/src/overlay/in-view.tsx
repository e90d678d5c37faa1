import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';

const seenAfterMs = 1_000;
const seenRatio = 0.5;

/** Reports once that what it holds was in view for a second: half of it, or half of the screen full of it. */
export function InView({ onSeen, children }: { readonly onSeen: () => void; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const report = useEffectEvent(onSeen);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        const fills = entry?.rootBounds ? entry.intersectionRect.height / entry.rootBounds.height : 0;
        const isSeen = !!entry && !document.hidden && (entry.intersectionRatio >= seenRatio || fills >= seenRatio);
        clearTimeout(timer);
        if (isSeen) timer = setTimeout(() => report(), seenAfterMs);
      },
      { threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return <div ref={place}>{children}</div>;
}

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isVisible } from './is-visible.ts';

/** There is no layout here: the element is told its boxes and what the browser would answer. */
function drawn(html: string, boxes: readonly Partial<DOMRect>[], rendered = true): Element {
  document.body.innerHTML = html;
  const element = document.querySelector('b') ?? document.body;
  return Object.assign(element, { getClientRects: () => boxes, checkVisibility: () => rendered });
}

const box = { width: 80, height: 16 };

test.each([
  ['a box', drawn('<b>x</b>', [box]), true],
  ['two lines, the first empty', drawn('<b>x</b>', [{ width: 0, height: 16 }, box]), true],
  ['no box', drawn('<b>x</b>', []), false],
  ['a box of one pixel, for screen readers only', drawn('<b>x</b>', [{ width: 1, height: 1 }]), false],
  ['a box that the browser does not draw', drawn('<b>x</b>', [box], false), false],
  ['a box behind an open dialog', drawn('<main aria-hidden="true"><b>x</b></main>', [box]), false],
  ['a box in a part that says it is not hidden', drawn('<main aria-hidden="false"><b>x</b></main>', [box]), true],
])('%s', (_, element, visible) => {
  expect(isVisible(element)).toBe(visible);
});

test('looks beyond the border of a shadow root', () => {
  document.body.innerHTML = '<section aria-hidden="true"><x-card></x-card></section>';
  const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
  const inside = Object.assign(document.createElement('b'), { getClientRects: () => [box], checkVisibility: () => true });
  root?.append(inside);
  expect(isVisible(inside)).toBe(false);
});

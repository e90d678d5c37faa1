/** The cards of the overlay in their order on the screen. @source docs/reference.md, cards of the overlay; a test compares */
export const overlayCards = ['now', 'deal', 'persona', 'recommended', 'coverage', 'timeline'] as const;

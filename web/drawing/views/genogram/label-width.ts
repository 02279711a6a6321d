/** Names and details break at this width; a single word and what is said about when a child was seen may be wider. */
export const usualWidth = 80;

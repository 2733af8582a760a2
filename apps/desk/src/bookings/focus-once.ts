/** Puts the cursor in a field when it appears. One and the same function, so that it is not called again at every stroke. */
export const focusOnce = (field: HTMLInputElement | null) => field?.focus();

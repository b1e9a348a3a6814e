/** Where tests put what they make; git does not know it. */
export const WORK = new URL("../.work/", import.meta.url);

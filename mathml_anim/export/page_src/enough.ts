/** The least share of the played seconds at which a lecture, or a package of lectures, counts as seen. */
export const ENOUGH = 0.9;

/**
 * The version of the format. A pack may say it; one that says none is read as it is.
 *
 * 1: 22 November 2026. 2: the words for a step and a worry in the forms a sentence needs (22 November).
 * 3: what reaches the walk is chosen from a list (26 November).
 */
export const currentVersion = 3

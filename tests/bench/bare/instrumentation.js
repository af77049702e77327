/** Its own, lest Next take the product's from the folders above. */
export function register() {}

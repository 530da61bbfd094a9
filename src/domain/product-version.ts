/** The version of this product, for what is written down about a file that it made. */
export const PRODUCT_VERSION = '0.1.0';

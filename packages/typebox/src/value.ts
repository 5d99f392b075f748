/** TypeBox's checks of values against schemas. */
export * from 'typebox/value';
export { default } from 'typebox/value';

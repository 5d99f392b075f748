/** TypeBox's builder of schemas. */
export * from 'typebox';
export { default } from 'typebox';

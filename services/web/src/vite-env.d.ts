/** What the build adds to the language. */
declare module 'virtual:catalog/en' {
  export const messages: import('@lingui/core').Messages;
}
declare module 'virtual:catalog/ru' {
  export const messages: import('@lingui/core').Messages;
}

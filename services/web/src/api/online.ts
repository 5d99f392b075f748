/** Whether the API can be reached, as the last request found. */
import { signal } from '@preact/signals';

/** False once a request got no answer at all, until one does. */
export const isOnline = signal(navigator.onLine);

window.addEventListener('offline', () => {
  isOnline.value = false;
});
window.addEventListener('online', () => {
  isOnline.value = true;
});

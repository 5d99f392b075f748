/** The package's public interface: opens channels, and sends what is due. */
export { type ChannelSettings, type Channels, openChannels } from './channels.ts';
export { sendNext } from './send-next.ts';

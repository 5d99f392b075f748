/** Reads systemd units strictly: rejects what systemd would ignore with a warning. */

/**
 * The keys that Footing's units may use, by section. systemd ignores an unknown key, so a typing error could
 * remove a protection.
 */
const KNOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  Unit: [
    'After',
    'Before',
    'Description',
    'Documentation',
    'Requires',
    'StartLimitBurst',
    'StartLimitIntervalSec',
    'Wants',
  ],
  Service: [
    'CapabilityBoundingSet',
    'DynamicUser',
    'Environment',
    'EnvironmentFile',
    'ExecStart',
    'LockPersonality',
    'MemoryMax',
    'NoNewPrivileges',
    'PrivateDevices',
    'PrivateTmp',
    'ProtectClock',
    'ProtectControlGroups',
    'ProtectHome',
    'ProtectHostname',
    'ProtectKernelLogs',
    'ProtectKernelModules',
    'ProtectKernelTunables',
    'ProtectProc',
    'ProtectSystem',
    'RemainAfterExit',
    'RemoveIPC',
    'Restart',
    'RestartMode',
    'RestartSec',
    'RestrictAddressFamilies',
    'RestrictNamespaces',
    'RestrictRealtime',
    'RestrictSUIDSGID',
    'SystemCallArchitectures',
    'SystemCallErrorNumber',
    'SystemCallFilter',
    'TasksMax',
    'TimeoutStopSec',
    'Type',
    'UMask',
    'User',
    'WorkingDirectory',
  ],
  Install: ['WantedBy'],
};

/** A unit: the values of each key, in order, by `Section.Key`. */
export type UnitFile = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a systemd unit.
 * @throws Error naming the line that is not a comment, a known section, or a known key with its value.
 */
export function readUnitFile(text: string): UnitFile {
  const unit = new Map<string, string[]>();
  let section = '';
  for (const [index, line] of text.split('\n').entries()) {
    const refuse = (why: string): never => {
      throw new Error(`line ${index + 1}, "${line}": ${why}`);
    };
    if (line === '' || line.startsWith('#')) continue;
    const header = /^\[(\w+)\]$/.exec(line)?.[1];
    if (header !== undefined) {
      if (KNOWN_KEYS[header] === undefined) refuse('the section is not known');
      section = header;
      continue;
    }
    const [, key = '', value = ''] = /^(\w+)=(.*)$/.exec(line) ?? refuse('it is no key with a value');
    if (!KNOWN_KEYS[section]?.includes(key)) refuse(`the key is not known in [${section}]`);
    if (value !== value.trim() || value.endsWith('\\'))
      refuse('the value has white space around it or goes on');
    const name = `${section}.${key}`;
    unit.set(name, [...(unit.get(name) ?? []), value]);
  }
  return unit;
}

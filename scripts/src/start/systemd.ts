import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { publisherNodeFlags } from '@portolano/publisher/node-flags.ts';
import { cmsFolder, type Home, projectFolder } from '../places.ts';
import type { Part } from '../serve/parts.ts';

interface Unit {
	readonly name: string;
	readonly description: string;
	readonly part: Part;
	readonly nodeFlags?: readonly string[];
	/** Folders outside the home that it writes. */
	readonly writes?: readonly string[];
}

const units: readonly Unit[] = [
	{
		...{ name: 'portolano-cms', description: 'Portolano: CMS', part: 'cms' },
		writes: [join(cmsFolder, '.next')],
	},
	{
		...{ name: 'portolano-publisher', description: 'Portolano: publisher', part: 'publisher' },
		nodeFlags: publisherNodeFlags,
	},
	{ name: 'portolano-alerts', description: 'Portolano: lane of alerts', part: 'alerts' },
	{ name: 'portolano-gateway', description: 'Portolano: gateway', part: 'gateway' },
];

const target = 'portolano.target';

/** Quotes a path as systemd.syntax(7) and systemd.unit(5) require: `%` begins a specifier. In commands `$` does too. */
const quoted = (path: string) => `"${path.replaceAll(/["\\]/g, '\\$&').replaceAll('%', '%%')}"`;

function unitText({ description, part, nodeFlags = [], writes = [] }: Unit, home: Home): string {
	const cli = join(projectFolder, 'scripts', 'src', 'cli.ts');
	const program = [quoted(process.execPath), ...nodeFlags, quoted(cli)];
	const start = [...program, 'serve', part, '--home', quoted(home.folder)];
	return `[Unit]
Description=${description}
PartOf=${target}
After=network.target
# A part that fails to start is tried again for ever: its cause, such as a full disk, may go away.
StartLimitIntervalSec=0

[Service]
ExecStart=${start.join(' ').replaceAll('$', '$$$$')}
WorkingDirectory=${projectFolder.replaceAll('%', '%%')}
User=${userInfo().username}
Environment=LOG_FORMAT=json NEXT_TELEMETRY_DISABLED=1
Restart=always
RestartSec=1
TimeoutStopSec=30
KillMode=mixed
NoNewPrivileges=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectSystem=strict
ProtectControlGroups=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictSUIDSGID=yes
ReadWritePaths=${[home.folder, ...writes].map(quoted).join(' ')}

[Install]
WantedBy=${target}
`;
}

const targetText = `[Unit]
Description=Portolano: CMS, publisher, lane of alerts and gateway
Wants=${units.map(({ name }) => `${name}.service`).join(' ')}

[Install]
WantedBy=multi-user.target
`;

/** Returns the systemd units that run an installation, by file name. */
export function systemdUnits(home: Home): ReadonlyMap<string, string> {
	return new Map([
		[target, targetText],
		...units.map((unit): [string, string] => [`${unit.name}.service`, unitText(unit, home)]),
	]);
}

/** Writes the systemd units of an installation to `folder`; returns their paths. */
export function writeSystemdUnits(home: Home, folder: string): string[] {
	mkdirSync(folder, { recursive: true });
	return [...systemdUnits(home)].map(([name, text]) => {
		const path = join(folder, name);
		writeFileSync(path, text);
		return path;
	});
}

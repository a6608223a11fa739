/** Texts of others for tests: a CAP message and a national bulletin, with what matters changed. */

interface CapChanges {
	identifier?: string;
	sent?: string;
	status?: string;
	msgType?: string;
	scope?: string;
	references?: string;
	/** The `info` elements. */
	info?: string;
}

/** One `info` in Italian, about a place called Borgomarina; `inside` is added at its end. */
export const italianInfo = (inside = '', severity = 'Severe'): string => `
	<info>
		<language>it-IT</language><category>Met</category>
		<event>Temporali forti</event>
		<urgency>Future</urgency><severity>${severity}</severity><certainty>Likely</certainty>
		<onset>2099-11-22T08:00:00+01:00</onset><expires>2099-11-22T20:00:00+01:00</expires>
		<senderName>Regione, protezione civile</senderName>
		<headline>Allerta per temporali</headline>
		<description>Temporali forti da ovest.</description>
		<instruction>Evita i sottopassi &amp; i locali interrati.</instruction>
		<web>https://regione.example/allerte/1</web>
		${inside}
		<area><areaDesc>Borgomarina, Porto vecchio</areaDesc></area>
	</info>`;

export const capText = ({
	identifier = 'regione-1',
	sent = '2099-11-21T15:10:00+01:00',
	status = 'Actual',
	msgType = 'Alert',
	scope = 'Public',
	references = '',
	info = italianInfo(),
}: CapChanges = {}): string => `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
	<identifier>${identifier}</identifier><sender>cfd@regione.example</sender><sent>${sent}</sent>
	<status>${status}</status><msgType>${msgType}</msgType><scope>${scope}</scope>
	${references === '' ? '' : `<references>${references}</references>`}
	${info}
</alert>`;

/** A reference to an earlier message of {@link capText}. */
export const referenceTo = (identifier: string, sent = '2099-11-21T15:10:00+01:00'): string =>
	`cfd@regione.example,${identifier},${sent}`;

const green = 'Assenza di fenomeni significativi prevedibili / NESSUNA ALLERTA';

const zone = (name: string, towns: readonly string[], levels: Record<string, string> = {}) => ({
	type: 'Feature',
	properties: {
		'Nome zona': name,
		Comuni: towns,
		'Rappresentata nella mappa': green,
		'Per rischio idraulico': green,
		'Per rischio temporali': green,
		'Per rischio idrogeologico': green,
		...levels,
	},
});

const zones = (levels: Record<string, string>) => [
	zone('Costa', ['Borgomarina', 'Altramarina'], levels),
	zone('Monti', ['Montalto']),
];

/** A bulletin in which Borgomarina is in the zone “Costa”; `levels` are those of this zone. */
export const bulletinText = (levels: Record<string, string> = {}): string =>
	JSON.stringify({ type: 'FeatureCollection', features: zones(levels) });

/** The same as TopoJSON. */
export const topologyText = (levels: Record<string, string> = {}): string =>
	JSON.stringify({ type: 'Topology', objects: { zone: { geometries: zones(levels) } }, arcs: [] });

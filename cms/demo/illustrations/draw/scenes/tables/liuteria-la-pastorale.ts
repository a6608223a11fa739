import { sailboat } from '../../boats.ts';
import { violin } from '../../instruments.ts';
import { ink, sunset } from '../../palette.ts';
import { room, seaWindow } from '../../rooms.ts';
import { limestone } from '../../stone.ts';
import { tableTop } from '../../table.ts';
import { at, disc, line, rect, repeated, row, shape, turned, type Point, type Svg } from '../../svg.ts';

/** Liuteria La Pastorale: clarinets, a mandolin and violins in a workshop. */
export function liuteriaPastorale(): readonly Svg[] {
	return [
		room(['#3f5f4a', '#2f4a3c'], [640, '#a4713f'], 'planks'),
		line('M80 110H1520', ink.umber, 16),
		repeated('violin', violin(), [
			[220, 440, 3],
			[420, 440, 3],
		]),
		at([620, 480], violin(['#d98a4f', '#a05a34']), 3.5),
		...[800, 880, 960].map((x) => clarinet([x, 460])),
		seaWindow([1130, 500, 320, 370], [sunset, 400, at([1200, 430], sailboat(), 0.4)], limestone),
		tableTop(660, ['#b98250']),
		mandolin([620, 830]),
		turned([1010, 860], 76, at([0, 0], clarinetBody())),
		rect([1190, 760, 220, 130], '#7d4f30'),
		rect([1190, 760, 60, 130], '#5b3826'),
		line('M1220 760V650M1270 760V630M1320 760V660M1370 760V640', ink.umber, 12),
		shape('M1208 660h24v-60h-24zM1258 640h24v-50l-12 -20 -12 20zM1308 670h24v-70h-24z', '#a9b7bd'),
		shape('M1356 650q14 -60 28 0z', ink.gold),
		row(10, (i) =>
			line(`M${220 + ((i * 131) % 900)} ${930 + (i % 3) * 24}q16 -20 30 -4t-8 12`, '#f3dcae', 5),
		),
		shape('M150 780h200v26h-200z', ink.umber),
		shape('M170 780q0 -50 50 -50h60l40 50z', '#a05a34'),
	];
}

function clarinetBody(): Svg {
	return (
		line('M0 0V-300', ink.night, 22) +
		shape('M-12 0Q-16 40 -34 60H34Q16 40 12 0z', ink.night) +
		line('M-12 -30H12M-12 -170H12M-10 -270H10', ink.gold, 8) +
		shape('M-9 -300L-4 -350H4L9 -300z', ink.umber) +
		row(6, (i) => disc([3, -60 - i * 36, 8], ink.sand))
	);
}

function clarinet([x, y]: Point): Svg {
	return at([x, y], clarinetBody(), 0.9);
}

function mandolin([x, y]: Point): Svg {
	return turned(
		[x, y],
		62,
		shape('M0 130Q-120 110 -110 10 -100 -90 -24 -130H24Q100 -90 110 10 120 110 0 130z', '#d98a4f') +
			shape('M0 130Q-120 110 -110 10 -100 -90 -24 -130 -70 0 0 130z', '#a05a34') +
			disc([0, -10, 40], ink.umber) +
			shape('M-18 -130H18V-360H-18z', ink.umber) +
			shape('M-26 -360H26L34 -450H-34z', ink.night) +
			line('M-8 70V-400M0 70V-400M8 70V-400', ink.cream, 2.5) +
			shape('M-44 66H44V80H-44z', ink.night) +
			row(6, (i) => line(`M-18 ${-160 - i * 34}H18`, ink.gold, 3)),
	);
}

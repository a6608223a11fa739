import { castle } from '../landmarks.ts';
import { ink, sunset } from '../palette.ts';
import { print } from '../prints.ts';
import { glitter, sea } from '../sea.ts';
import { coast, sky } from '../sky.ts';
import { limestone } from '../stone.ts';
import {
	archPath,
	at,
	boxPath,
	clipped,
	disc,
	line,
	pill,
	printed,
	rect,
	row,
	shape,
	turned,
	type Svg,
} from '../svg.ts';

/** A telephone on a window sill; outside, the sea and the castle. */
export function serviziOnline(): readonly Svg[] {
	const opening = archPath([200, 760, 1200, 720]);
	return [
		printed(boxPath([0, 0, 1600, 1000]), '#e9b58a', print('stone')),
		shape(archPath([160, 780, 1280, 770]), limestone.lit),
		clipped(opening, bay()),
		shape('M200 760V500Q200 200 520 90 260 240 250 760z', ink.plum, 0.3),
		rect([100, 756, 1400, 40], limestone.lit),
		rect([100, 796, 1400, 30], limestone.shade),
		planter(),
		turned([800, 590], 8, telephone()),
		shape('M640 770Q760 750 930 800L820 830Q690 820 600 790z', ink.plum, 0.25),
	];
}

function bay(): Svg {
	return [
		sky(sunset, [1060, 330], 80),
		coast([470, 40], sunset.far, 4),
		sea(sunset, 470),
		glitter(sunset, [1060, 474], 640),
		at([330, 500], castle(), 0.42),
	].join('');
}

function telephone(): Svg {
	const rows = row(3, (i) => pill([-92, 10 + i * 62, 184, 46], i === 0 ? ink.teal : ink.foam, 12));
	return [
		`<rect x="-130" y="-270" width="260" height="500" rx="34" fill="${ink.night}"/>`,
		`<rect x="-116" y="-254" width="232" height="468" rx="22" fill="${ink.cream}"/>`,
		clipped(
			'M-116 -232a22 22 0 0 1 22 -22h188a22 22 0 0 1 22 22v210h-232z',
			rect([-120, -260, 240, 250], ink.turquoise) +
				disc([50, -150, 54], ink.gold) +
				shape('M-120 -90q60 -40 120 0t120 0V0H-120z', ink.teal) +
				shape('M-120 -50q60 -30 120 0t120 0V0H-120z', ink.navy),
		),
		rows,
		disc([-66, 33, 12], ink.cream),
		line('M-72 33L-67 39 -59 27', ink.teal, 4),
		pill([-40, 25, 110, 14], ink.cream),
		...[95, 157].map((y) => disc([-66, y, 12], ink.turquoise) + pill([-40, y - 8, 104, 14], ink.aqua)),
		line('M-36 -262H36', ink.navy, 8),
	].join('');
}

function planter(): Svg {
	const geranium = row(14, (i) =>
		disc(
			[300 + (i % 5) * 34 + (i % 2) * 10, 610 + Math.floor(i / 5) * 32, 20],
			i % 3 ? '#d9566a' : ink.coral,
		),
	);
	return [
		row(
			9,
			(i) =>
				`<ellipse cx="${290 + i * 22}" cy="${680 - (i % 3) * 22}" rx="34" ry="20" fill="${i % 2 ? ink.leaf : ink.pine}"/>`,
		),
		geranium,
		shape('M280 700H480L456 770H304z', ink.terracotta),
		shape('M280 700H340L352 770H304z', ink.brick),
		rect([270, 690, 220, 20], ink.coral),
	].join('');
}

import { gozzo } from '../../boats.ts';
import { bellTower, dome } from '../../domes.ts';
import { houses } from '../../houses.ts';
import { ink, sunset } from '../../palette.ts';
import { person } from '../../people.ts';
import { reflection } from '../../sea.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone } from '../../stone.ts';
import { at, disc, line, oval, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** The fishermen's quay: boats with nets, coloured crates, the old houses behind. */
export function marinaPescatori(): readonly Svg[] {
	return [
		sky(sunset, [1240, 250], 95),
		clouds(sunset.cloud, [
			[120, 130, 380],
			[660, 90, 260],
		]),
		houses([-20, 560, 1660, 330], 27, 128),
		dome([520, 330], 74, [ink.turquoise, ink.teal]),
		houses([320, 560, 520, 250], 44, 120),
		bellTower([1010, 400, 60, 260], limestone),
		houses([900, 560, 420, 240], 61, 118),
		rect([-10, 556, 1620, 60], ink.sand),
		rect([-10, 552, 1620, 12], limestone.lit),
		shape('M-10 616H1610V1010H-10z', sunset.sea[2] ?? ink.teal),
		at([330, 700], gozzo([ink.teal, ink.cream]), 1.35),
		at([820, 690], gozzo([ink.coral, ink.cream]), 1.3),
		at([1300, 700], gozzo([ink.navy, ink.gold]), [-1.35, 1.35]),
		reflection([800, 720], [1500, 110], ink.night),
		shape('M-10 1010V830Q700 800 1610 850V1010z', ink.sand),
		shape('M-10 846V830Q700 800 1610 850V868Q700 818 -10 846z', limestone.lit),
		nets([380, 900]),
		...[
			[820, ink.turquoise],
			[930, ink.coral],
			[875, ink.gold],
		].map(([x, colour], i) => crate([Number(x), i === 2 ? 870 : 930], String(colour))),
		person({
			feet: [620, 950],
			tall: 250,
			coat: ink.navy,
			trousers: ink.umber,
			left: true,
			hands: [
				[26, 36],
				[18, 40],
			],
		}),
		person({ feet: [1240, 930], tall: 235, coat: ink.gold, trousers: ink.teal, walking: true, left: true }),
		shape('M1400 960q0 -34 34 -34t34 34z', ink.umber),
		shape('M1422 930V880h24v50z', ink.night),
		oval([1434, 880, 26, 10], ink.navy),
	];
}

function nets([x, y]: Point): Svg {
	const mesh = row(
		9,
		(i) => `M${x - 190 + i * 42} ${y + 62}Q${x - 120 + i * 30} ${y - 40} ${x - 20 + i * 8} ${y - 66}`,
	);
	const across = row(
		4,
		(i) =>
			`M${x - 200 + i * 26} ${y + 50 - i * 32}Q${x} ${y + 20 - i * 36} ${x + 190 - i * 30} ${y + 48 - i * 30}`,
	);
	return (
		shape(`M${x - 220} ${y + 70}Q${x - 150} ${y - 60} ${x} ${y - 76}T${x + 220} ${y + 70}z`, ink.deep) +
		shape(
			`M${x} ${y - 76}Q${x + 170} ${y - 60} ${x + 220} ${y + 70}H${x + 90}Q${x + 90} ${y - 40} ${x} ${y - 76}z`,
			ink.teal,
		) +
		line(mesh + across, ink.aqua, 2.5) +
		row(7, (i) => disc([x - 190 + i * 64, y + 62 - (i % 3) * 30, 13], ink.coral))
	);
}

function crate([x, y]: Point, colour: string): Svg {
	return [
		rect([x - 50, y - 56, 100, 56], colour),
		rect([x - 50, y - 56, 30, 56], ink.night, 0.25),
		line(`M${x - 50} ${y - 38}h100M${x - 50} ${y - 18}h100`, ink.night, 3),
		row(4, (i) => shape(`M${x - 44 + i * 24} ${y - 56}q12 -22 26 0z`, i % 2 ? ink.aqua : ink.foam)),
	].join('');
}

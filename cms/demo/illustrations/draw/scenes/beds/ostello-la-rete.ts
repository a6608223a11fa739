import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { room } from '../../rooms.ts';
import { at, disc, line, pill, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** Ostello La Rete: bunk beds, backpacks, a fishing net on the wall. */
export function ostelloRete(): readonly Svg[] {
	const mesh =
		row(10, (i) => `M${560 + i * 52} 120Q${590 + i * 40} 260 ${620 + i * 34} ${400 + (i % 3) * 14}`) +
		row(5, (r) => `M${560 + r * 16} ${130 + r * 66}Q800 ${220 + r * 66} ${1040 - r * 22} ${120 + r * 66}`);
	return [
		room(['#2b8793', '#1f6f80'], [800, '#d9a46c'], 'planks'),
		line(mesh, ink.cream, 4),
		...[
			[620, 190, ink.coral],
			[760, 250, ink.gold],
			[900, 220, ink.coral],
			[840, 360, ink.gold],
		].map(
			([x, y, c]) =>
				disc([Number(x), Number(y), 20], String(c)) + disc([Number(x) + 6, Number(y) - 6, 6], ink.cream),
		),
		bunk([60, 900], ink.coral),
		bunk([1150, 900], ink.gold),
		backpack([620, 930], ink.coral, 1.5),
		backpack([780, 950], ink.olive, 1.2),
		backpack([920, 930], ink.navy, 1.4),
		person({
			feet: [1060, 930],
			tall: 380,
			coat: ink.cream,
			trousers: ink.navy,
			left: true,
			hands: [
				[20, 10],
				[12, 20],
			],
			over:
				shape('M6 -66L34 -72V-50L8 -44z', ink.foam) + line('M12 -60L28 -64M12 -54L26 -57', ink.coral, 1.6),
		}),
	];
}

function bunk([x, y]: Point, cover: string): Svg {
	const level = (top: number) =>
		pill([x + 10, top - 60, 370, 60], ink.cream, 22) +
		rect([x + 120, top - 66, 262, 56], cover) +
		rect([x + 120, top - 66, 50, 56], ink.night, 0.2) +
		pill([x + 24, top - 90, 90, 50], ink.foam, 22) +
		rect([x - 6, top - 8, 402, 30], '#8a5a3c');
	return (
		line(`M${x} ${y}V${y - 620}M${x + 390} ${y}V${y - 620}`, '#6b432e', 26) +
		level(y - 120) +
		level(y - 380) +
		line(
			`M${x + 300} ${y}V${y - 440}M${x + 360} ${y}V${y - 440}${row(6, (i) => `M${x + 300} ${y - 60 - i * 62}h60`)}`,
			ink.umber,
			11,
		) +
		line(`M${x + 130} ${y - 470}h240`, '#6b432e', 12)
	);
}

function backpack([x, y]: Point, colour: string, s: number): Svg {
	return at(
		[x, y],
		shape('M-60 0Q-70 -130 -40 -150H40Q70 -130 60 0z', colour) +
			shape('M-60 0Q-70 -130 -40 -150H-14Q-30 -80 -24 0z', ink.night, 0.25) +
			pill([-38, -70, 76, 60], ink.night, 12) +
			line('M-20 -150q0 -34 20 -34t20 34M-34 -60h68', ink.cream, 6) +
			pill([-66, -176, 132, 34], ink.sand, 17),
		s,
	);
}

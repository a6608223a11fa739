import { framedArch } from '../../arches.ts';
import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { room } from '../../rooms.ts';
import { bulbs } from '../../stage.ts';
import { limestone, tufa, wall } from '../../stone.ts';
import { tableTop } from '../../table.ts';
import { disc, line, oval, rect, row, shape, turned, type Svg } from '../../svg.ts';

/** Tombola in a courtyard: cards with beans, the basket, people around the table. */
export function tombola(): readonly Svg[] {
	const card = ([x, y, a]: readonly [number, number, number], colour: string) =>
		turned(
			[x, y],
			a,
			rect([-130, -66, 260, 132], colour) +
				rect([-118, -54, 236, 108], ink.cream) +
				line(row(5, (i) => `M${-78 + i * 40} -54V54`) + 'M-118 -18H118M-118 18H118', colour, 5) +
				row(6, (i) =>
					oval([-98 + ((i * 3) % 6) * 40, -36 + (i % 3) * 36, 15, 10], i % 2 ? ink.brick : ink.umber),
				),
		);
	return [
		room(['#e6b98c', '#c98f6c'], [520, '#c9a98b']),
		wall([0, 0, 1600, 520], { ...tufa, lit: '#f0cf9f' }),
		...[240, 800, 1360].map((x) => framedArch([x, 520, 200, 340], limestone, '#8a5a55')),
		bulbs([-10, 70], [800, 40], [10, 90]),
		bulbs([800, 40], [1610, 70], [10, 90]),
		...[220, 470, 1130, 1390].map((x, i) =>
			person({
				feet: [x, 840],
				tall: 470,
				coat: [ink.coral, ink.teal, ink.gold, ink.olive][i] ?? ink.teal,
				long: i % 2 === 0,
				hair: i === 3 ? '#8f8a86' : ink.umber,
				left: x > 800,
				hands: [
					[22, 14],
					[14, 22],
				],
			}),
		),
		person({
			feet: [800, 830],
			tall: 500,
			coat: ink.brick,
			hair: ink.night,
			long: true,
			hands: [
				[18, -10],
				[-16, 22],
			],
			over: disc([27, -89, 4.5], ink.gold),
		}),
		tableTop(640, ['#fbf3e0', ink.coral]),
		card([330, 800, -10], ink.teal),
		card([640, 890, 6], ink.brick),
		card([1010, 880, -5], ink.olive),
		card([1310, 790, 9], ink.navy),
		shape('M700 640H900L870 780H730z', ink.dust),
		shape('M700 640H760L766 780H730z', '#8a5a44'),
		line('M706 680H894M714 720H886', '#6b432e', 6),
		oval([800, 640, 100, 24], ink.umber),
		row(7, (i) =>
			disc([740 + i * 20, 632 - (i % 2) * 10, 14], [ink.gold, ink.cream, ink.coral][i % 3] ?? ink.gold),
		),
	];
}

import { ink } from '../../palette.ts';
import { print } from '../../prints.ts';
import { room } from '../../rooms.ts';
import { bottle } from '../../table.ts';
import { archPath, at, disc, oval, pill, printed, row, shape, turned, type Svg } from '../../svg.ts';

/** Pizzeria Quattro Venti: a pizza on the peel, a compass rose on the wall. */
export function quattroVenti(): readonly Svg[] {
	return [
		room(['#1f6f80', '#175767'], [430, '#8a5a3c'], 'planks'),
		at(
			[1180, 220],
			disc([0, 0, 170], ink.cream) +
				disc([0, 0, 150], ink.deep) +
				row(
					4,
					(i) =>
						`<g transform="rotate(${i * 90})"><path d="M0 -140L30 -30H0z" fill="${ink.gold}"/><path d="M0 -140L-30 -30H0z" fill="${ink.ochre}"/></g>`,
				) +
				row(
					4,
					(i) =>
						`<g transform="rotate(${45 + i * 90})"><path d="M0 -96L20 -20H0z" fill="${ink.coral}"/><path d="M0 -96L-20 -20H0z" fill="${ink.brick}"/></g>`,
				) +
				disc([0, 0, 22], ink.cream),
		),
		shape(archPath([130, 430, 420, 350]), '#8f5545'),
		shape(archPath([170, 430, 340, 300]), ink.night),
		shape('M200 430Q220 300 290 330 330 220 380 320 440 290 480 430z', '#e4573d'),
		shape('M260 430Q290 330 340 360 390 330 420 430z', ink.gold),
		printed('M-10 1010V430H1610V1010z', '#b07a4f', print('planks')),
		oval([790, 760, 470, 190], ink.night, 0.3),
		oval([800, 730, 460, 186], ink.sand),
		shape('M1180 760L1640 900V960L1150 830z', ink.sand),
		oval([800, 716, 400, 156], '#d79a55'),
		oval([800, 710, 350, 130], '#c9473a'),
		row(9, (i) =>
			oval(
				[800 + Math.cos(i * 2.4) * 78 * Math.sqrt(i), 710 + Math.sin(i * 2.4) * 30 * Math.sqrt(i), 58, 24],
				ink.cream,
			),
		),
		row(7, (i) =>
			turned(
				[640 + ((i * 113) % 340), 640 + ((i * 59) % 130)],
				i * 50,
				shape('M0 0Q26 -26 60 0 26 20 0 0z', ink.leaf) + shape('M0 0Q26 -26 60 0z', ink.olive),
			),
		),
		row(
			8,
			(i) =>
				disc([560 + ((i * 131) % 480), 660 + ((i * 47) % 110), 15], ink.night) +
				disc([564 + ((i * 131) % 480), 656 + ((i * 47) % 110), 5], ink.foam),
		),
		bottle([160, 800], 280, ['#7a8f3f', ink.cream]),
		at(
			[1420, 700],
			shape('M-70 0L-84 -190H84L70 0z', ink.foam, 0.75) +
				shape('M-72 -8L-81 -140H81L72 -8z', ink.gold) +
				pill([-90, -176, 180, 50], ink.cream, 25),
		),
	];
}

import { framedArch } from '../../arches.ts';
import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { awning, shelves } from '../../shop.ts';
import { limestone, wall } from '../../stone.ts';
import { paving } from '../../street.ts';
import { loaf } from '../../table.ts';
import { at, line, rect, row, shape, turned, type Svg } from '../../svg.ts';

/** Panificio Tre Carrare: loaves in the window, a delivery bicycle before it. */
export function treCarrare(): readonly Svg[] {
	return [
		wall([0, 0, 1600, 860], { ...limestone, lit: '#f3c79b', mid: '#d99f72' }),
		rect([0, 0, 220, 860], '#cf9468'),
		rect([300, 250, 760, 450], ink.umber),
		rect([324, 274, 712, 402], '#f6dca9'),
		shape('M324 274H560L440 676H324z', ink.cream, 0.4),
		shelves([344, 280, 672, 380], [3, 5], (x, y, i) =>
			i % 3 === 1
				? at(
						[x, y - 6],
						row(3, (n) =>
							turned(
								[-24 + n * 24, 0],
								-8 + n * 8,
								shape('M-9 0Q-14 -90 0 -100 14 -90 9 0z', '#c48745') +
									line('M-6 -30L8 -40M-6 -60L8 -70', '#f3dcae', 4),
							),
						),
					)
				: loaf([x, y - 28], 52),
		),
		awning([270, 150, 820, 110], [ink.brick, ink.cream]),
		framedArch([1310, 860, 230, 480], limestone, ink.teal),
		rect([1230, 520, 160, 200], '#f6dca9'),
		line('M1310 860V400', ink.night, 6),
		paving(860),
		`<g fill="none" stroke="${ink.navy}" stroke-width="12"><circle cx="420" cy="840" r="104"/><circle cx="790" cy="840" r="104"/></g>`,
		line(
			'M420 840L540 680H730L620 840 540 680M620 840H420M730 680L790 840M730 680L716 620H790',
			ink.coral,
			18,
		),
		line('M500 650H580', ink.night, 22),
		rect([730, 540, 200, 110], ink.dust),
		rect([730, 540, 60, 110], '#8a5a44'),
		line('M730 576H930M730 612H930', '#6b432e', 6),
		row(4, (i) =>
			turned(
				[770 + i * 40, 560],
				-16 + i * 10,
				shape('M-15 0Q-24 -120 0 -130 24 -120 15 0z', i % 2 ? '#d79a55' : '#c48745') +
					line('M-10 -40L12 -52M-10 -80L12 -92', '#f3dcae', 5),
			),
		),
		person({
			feet: [1130, 930],
			tall: 420,
			coat: ink.cream,
			trousers: ink.navy,
			left: true,
			hands: [
				[20, 18],
				[14, 22],
			],
			over:
				shape('M-10 -72H10L12 -32H-12z', ink.brick) +
				shape('M-9 -98Q0 -112 9 -98z', ink.cream) +
				shape('M8 -62H40V-52H8z', '#d79a55'),
		}),
	];
}

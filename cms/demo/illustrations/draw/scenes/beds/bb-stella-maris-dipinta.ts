import { framedArch } from '../../arches.ts';
import { gozzo } from '../../boats.ts';
import { cat } from '../../cat.ts';
import { pottedPlant } from '../../lanes.ts';
import { dusk, ink } from '../../palette.ts';
import { print } from '../../prints.ts';
import { glitter, reflection, sea } from '../../sea.ts';
import { sky, stars } from '../../sky.ts';
import { whiteStone } from '../../stone.ts';
import { at, disc, line, oval, rect, shape, type Svg } from '../../svg.ts';

/** Stella Maris Dipinta: a little house with a painted star by the port. */
export function stellaMaris(): readonly Svg[] {
	return [
		sky(dusk, [1180, 500], 90),
		stars(70, 25),
		sea(dusk, 600),
		glitter(dusk, [1180, 606], 800),
		at([1250, 720], gozzo([ink.teal, ink.cream]), 1.1),
		reflection([1250, 730], [260, 60], ink.night),
		shape('M-10 1010V760H1010L1120 1010z', '#8a7078'),
		shape('M-10 1010V760H1010L1120 1010z', print('paving')),
		rect([250, 250, 620, 530], '#f3e3d0'),
		rect([250, 250, 130, 530], '#b59aa0'),
		rect([230, 230, 660, 30], '#fbf3e0'),
		shape('M700 230V130H790V230z', '#d9c3bd'),
		at(
			[560, 420],
			shape('M0 -130L30 -34 130 -40 50 22 82 118 0 62-82 118-50 22-130 -40-30 -34z', '#1f6fa0') +
				shape('M0 -130V62L-82 118-50 22-130 -40-30 -34z', '#154f7a') +
				shape('M0 -70L16 -18 66 -20 26 12 42 62 0 34z', ink.gold) +
				disc([0, 0, 16], ink.cream),
		),
		framedArch([470, 780, 130, 220], whiteStone, '#1f6fa0'),
		rect([640, 590, 120, 120], whiteStone.lit),
		rect([654, 604, 92, 92], ink.gold),
		line('M700 604V696M654 650H746', whiteStone.lit, 8),
		disc([700, 650, 120], ink.gold, 0.18),
		line('M590 560h30v40', ink.night, 7),
		shape('M600 600h40l10 60h-60z', ink.gold),
		disc([620, 630, 80], ink.gold, 0.22),
		at([360, 800], pottedPlant('#e0708a'), 1.2),
		at([820, 800], pottedPlant(ink.coral), 1.2),
		cat([960, 780]),
		shape('M100 940q0 -60 60 -60t60 60z', ink.night),
		oval([160, 880, 44, 14], ink.navy),
	];
}

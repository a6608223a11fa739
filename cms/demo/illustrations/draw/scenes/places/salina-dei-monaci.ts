import { flamingo } from '../../birds.ts';
import { scrub, watchTower } from '../../coastline.ts';
import { reeds } from '../../green.ts';
import { ink, morning } from '../../palette.ts';
import { reflection, sea } from '../../sea.ts';
import { clouds, sky } from '../../sky.ts';
import { tufa, whiteStone } from '../../stone.ts';
import { repeated, shape, type Svg } from '../../svg.ts';

/** The Salina dei Monaci: a shallow salt lake with flamingos, the watch tower and the dune. */
export function salinaMonaci(): readonly Svg[] {
	return [
		sky(morning, [1150, 320], 90),
		clouds(morning.cloud, [
			[120, 170, 360],
			[760, 130, 260],
		]),
		sea(morning, 470),
		shape('M-10 560Q200 500 520 520T1610 500V640H-10z', '#f5e3bf'),
		scrub([20, 548, 420], [ink.pine, ink.olive], 46),
		scrub([820, 536, 760], [ink.pine, ink.leaf], 46),
		watchTower([560, 540, 170, 290], tufa),
		shape('M-10 600H1610V1010H-10z', '#9fd2cb'),
		shape('M-10 600Q400 586 800 604T1610 596V640Q1200 660 800 640T-10 650z', ink.cream),
		shape('M-10 720Q400 700 900 730T1610 710V1010H-10z', '#7fbfc0'),
		shape('M-10 860Q500 830 1000 870T1610 850V1010H-10z', '#5aa5ad'),
		reflection([560, 650], [180, 160], tufa.shade),
		repeated('flamingo', flamingo(), [
			[980, 860, 3.6],
			[760, 760, 2.1],
			[1180, 740, -1.9],
			[330, 720, 1.5],
		]),
		repeated('feeding', flamingo(true), [
			[1210, 900, -3.2],
			[880, 720, 1.4],
			[420, 760, 2],
		]),
		reflection([980, 866], [170, 90], '#d96c6c'),
		reflection([1200, 906], [170, 70], '#d96c6c'),
		shape('M60 1010q60 -70 150 -60 90 -40 170 10 70 -10 100 50z', ink.foam),
		shape('M60 1010q60 -70 150 -60l-40 60z', whiteStone.shade),
		reeds([1520, 1010], 20, ink.pine),
	];
}

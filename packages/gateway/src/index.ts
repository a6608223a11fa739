export { type Gateway, type GatewayOptions, PortBusyError, startGateway } from './gateway.ts';
export { type GatewayHealth, gatewayHealth } from './health.ts';
export { headersOf } from './headers.ts';
export { type GatewaySite } from './site-handler.ts';

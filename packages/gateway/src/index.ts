export { type Gateway, type GatewayOptions, PortBusyError, startGateway } from './gateway.ts';
export { type GatewayHealth, gatewayHealth } from './health.ts';
export { headersOf } from './headers.ts';
export { type PreviewHostOptions } from './preview/preview-host.ts';
export { caddyConfiguration } from './servers/caddy.ts';
export { type ServerOptions } from './servers/configuration.ts';
export { nginxConfiguration } from './servers/nginx.ts';
export { type GatewaySite } from './site-handler.ts';

import { canRunBootstrap, canRunProduct } from './node-version.mjs';

describe('the Node that is there', () => {
  const cases = [
    { version: '18.20.4', bootstrap: false, product: false },
    { version: '20.18.3', bootstrap: false, product: false },
    { version: '20.19.0', bootstrap: true, product: false },
    { version: '20.19.2', bootstrap: true, product: false },
    { version: '21.7.3', bootstrap: true, product: false },
    { version: '22.12.0', bootstrap: true, product: false },
    { version: '22.22.2', bootstrap: true, product: false },
    { version: '22.22.3', bootstrap: true, product: true },
    { version: '22.23.0', bootstrap: true, product: true },
    { version: '24.5.0', bootstrap: true, product: false },
    { version: '24.14.9', bootstrap: true, product: false },
    { version: '24.15.0', bootstrap: true, product: true },
    { version: '25.3.0', bootstrap: true, product: false },
    { version: '26.0.0', bootstrap: true, product: true },
  ];

  for (const { version, bootstrap, product } of cases) {
    it(`${version} ${product ? 'runs the product' : bootstrap ? 'starts the pinned one' : 'is too old'}`, () => {
      expect(canRunBootstrap(version)).toBe(bootstrap);
      expect(canRunProduct(version)).toBe(product);
    });
  }
});

import { Component } from '@angular/core';

@Component({ selector: 'cht-root', template: `ok` })
export class App {}

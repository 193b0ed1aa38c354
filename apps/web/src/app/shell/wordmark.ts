import { Component } from '@angular/core';

/** The wordmark: the crossbar of the T is a roof that shelters «ak». Its name is on the link around it. */
@Component({
  selector: 'tak-wordmark',
  template: `
    <svg
      viewBox="0 0 68 36"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="3.6"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d="M3 14.5 15 5l50 9.5" />
      <path d="M15 5v27" />
      <circle cx="30.5" cy="25.5" r="6.5" />
      <path d="M37 19v13M46 14.5V32M57 19l-10.5 7.5L58 32" />
    </svg>
  `,
})
export class Wordmark {}

import type { Company } from './directory.ts';
import type { Known } from './evidence.ts';
import type { Placed } from './relevance.ts';
import type { Scene } from './scene.ts';

/** What has been found so far, by company and by organisation. */
export class Findings implements Known {
  readonly companies = new Map<Company, Placed[]>();
  readonly organisations = new Map<string, Placed[]>();
  readonly #units = new Map<Scene, Set<number>>();

  addCompany(company: Company, placed: Placed): void {
    const places = this.companies.get(company) ?? [];
    this.companies.set(company, places);
    places.push(placed);
    const taken = this.#units.get(placed.scene) ?? new Set();
    this.#units.set(placed.scene, taken);
    for (let unit = placed.first; unit <= placed.last; unit++) taken.add(unit);
  }

  addOrganisation(name: string, placed: Placed): void {
    const places = this.organisations.get(name) ?? [];
    this.organisations.set(name, places);
    places.push(placed);
  }

  isNamed = (company: Company | null) => company !== null && this.companies.has(company);
  isCompanyAt = (scene: Scene, unit: number) => this.#units.get(scene)?.has(unit) ?? false;
}

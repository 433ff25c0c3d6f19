import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFaults } from '../../../scripts/check/lock-faults.ts'
import { repository } from '../../../scripts/setup/repository.ts'

test('an optional package that the lock file does not hold is named', () => {
  const lock = { packages: { 'node_modules/linter': { optionalDependencies: { 'linter-linux': '1.0.0' } } } }
  expect(lockFaults(lock)).toEqual(['node_modules/linter wants linter-linux, which the lock file does not hold'])
})

test('an optional package is found in its own folder and in any around it', () => {
  const inner = { optionalDependencies: { beside: '1.0.0', below: '1.0.0', above: '1.0.0' } }
  const packages = {
    'node_modules/a/node_modules/b': inner,
    'node_modules/a/node_modules/b/node_modules/below': {},
    'node_modules/a/node_modules/beside': {},
    'node_modules/above': {},
  }
  expect(lockFaults({ packages })).toEqual([])
})

test('a scoped package looks outside itself too', () => {
  const packages = { 'node_modules/@a/b': { optionalDependencies: { c: '1.0.0' } }, 'node_modules/c': {} }
  expect(lockFaults({ packages })).toEqual([])
})

test('an address in the lock file is a fault', () => {
  const packages = { 'node_modules/a': { resolved: 'https://registry.example/a.tgz' } }
  expect(lockFaults({ packages })).toEqual(['node_modules/a names the address https://registry.example/a.tgz'])
})

test('what is no lock file is refused', () => {
  expect(() => lockFaults({ lockfileVersion: 1 })).toThrow('no lock file')
})

test("this project's own lock file is in order", () => {
  expect(lockFaults(JSON.parse(readFileSync(join(repository, 'package-lock.json'), 'utf8')))).toEqual([])
})

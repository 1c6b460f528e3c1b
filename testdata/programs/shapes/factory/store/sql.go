package store

import "database/sql"

type sqlStore struct{ db *sql.DB }

func (s *sqlStore) Load(id string) (cart string, err error) { // fact `(*sqlStore).Load: result0={~loaded ~param0.db ~param1}`
	err = s.db.QueryRow("SELECT cart FROM carts WHERE id = $1", id).Scan(&cart)
	return cart, err
}

func (s *sqlStore) Save(id, cart string) error {
	_, err := s.db.Exec("UPDATE carts SET cart = $2 WHERE id = $1", id, cart)
	return err
}

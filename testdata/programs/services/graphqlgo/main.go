// Command graphqlgo has resolvers of a schema that is made at run time.
package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"

	"github.com/graphql-go/graphql"
)

type resolver struct {
	votes map[string]int
	units map[string]string
	db    *sql.DB
}

func (r *resolver) vote(p graphql.ResolveParams) (any, error) {
	name, ok := p.Args["name"].(string)
	if !ok {
		return nil, nil
	}
	r.votes[name]++ // want `^\w+ state: field resolver\.votes keeps `
	return r.votes[name], nil
}

// save is the silent twin of vote.
func (r *resolver) save(p graphql.ResolveParams) (any, error) {
	_, err := r.db.ExecContext(p.Context, "INSERT INTO votes VALUES ($1)", p.Args["name"])
	return r.units["vote"], err
}

func main() {
	db, err := sql.Open("postgres", "postgres://db/votes")
	if err != nil {
		log.Fatal(err)
	}
	r := &resolver{map[string]int{}, map[string]string{}, db}
	r.units["vote"] = "votes"
	schema, err := graphql.NewSchema(graphql.SchemaConfig{Mutation: graphql.NewObject(graphql.ObjectConfig{
		Name:   "Mutation",
		Fields: graphql.Fields{"vote": {Resolve: r.vote}, "save": {Resolve: r.save}},
	})})
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/graphql", func(w http.ResponseWriter, q *http.Request) {
		json.NewEncoder(w).Encode(graphql.Do(graphql.Params{Schema: schema, RequestString: q.FormValue("query")}))
	})
	log.Fatal(http.ListenAndServe(":8080", nil))
}
